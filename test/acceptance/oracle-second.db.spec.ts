import { describeRandomCourses } from '#test/support/oracle-trial/random-courses';

describeRandomCourses(1);
