import { mentorEndpoint, OnADay } from '../mentor-endpoint.ts';

class ReturnMentor extends OnADay {}

export const returnMentor = mentorEndpoint('ReturnMentor', ReturnMentor, 'The mentor is back');
