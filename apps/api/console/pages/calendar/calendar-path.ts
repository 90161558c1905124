/** Where someone gets the address of his deadlines. */
export const calendarPath = '/console/calendar';

/** What a calendar program asks for; what opens it is in `key`. */
export const calendarFeed = `${calendarPath}.ics`;
