import { mentorEndpoint, OnADay } from '../mentor-endpoint.ts';

class ApproveMentor extends OnADay {}

export const approveMentor = mentorEndpoint('ApproveMentor', ApproveMentor, 'Approves the mentor');
