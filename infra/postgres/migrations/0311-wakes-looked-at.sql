set local role forlob_owner;

-- By which moment of the application's clock the note was made. A look at a moment that has not come yet was made before
-- the clock stepped back: what it found about the time to come is not so, and the course is to be looked at again.
alter table course_wakes add column looked_at timestamptz(3);
