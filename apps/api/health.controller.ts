import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Foundation } from '#use-cases/foundation';
import { problem } from './problems/problem.ts';
import { Readiness } from './readiness.ts';
import { Open } from './sign-in/sign-in.guard.ts';

/** For whoever runs the process. */
@Open()
@ApiTags('health')
@Controller()
export class HealthController {
  constructor(
    private readonly foundation: Foundation,
    private readonly readiness: Readiness,
  ) {}

  @Get('healthz')
  @ApiOperation({ operationId: 'health', summary: 'The process answers', security: [] })
  @ApiOkResponse({ schema: { type: 'object', properties: { status: { type: 'string', enum: ['ok'] } } } })
  health(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('readyz')
  @ApiOperation({
    operationId: 'ready',
    summary: 'The process takes requests and the database answers',
    security: [],
  })
  @ApiOkResponse({ schema: { type: 'object', properties: { status: { type: 'string', enum: ['ready'] } } } })
  @ApiResponse({ status: 503, description: 'UNAVAILABLE' })
  async ready(): Promise<{ status: 'ready' }> {
    if (this.readiness.leaving) throw problem('UNAVAILABLE');
    await this.foundation.ports.store.now();
    return { status: 'ready' };
  }
}
