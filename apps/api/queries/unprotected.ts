import { ApiQuery } from '@nestjs/swagger';

/** `?protected=true`, for the API document. */
export const ApiUnprotected = () =>
  ApiQuery({
    name: 'protected',
    required: false,
    enum: ['true', 'false'],
    description: 'Show a protected name too',
  });
