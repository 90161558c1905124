import { Controller, Get, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../../language/language.ts';
import { Page } from '../../session/page.ts';
import { worklistAsked } from './worklist-asked.ts';
import { mostCsvLines, worklistCsv } from './worklist-csv.ts';

/** The worklist as a file, with the filters of the page. */
@Page()
@Controller('console/worklist.csv')
export class WorklistCsvController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  async csv(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const view = await this.queries.execute(worklistAsked(request, { limit: mostCsvLines }));
    void reply
      .type('text/csv; charset=utf-8')
      .header('Content-Disposition', `attachment; filename="worklist-${view.at}.csv"`)
      .header('Cache-Control', 'no-store')
      .send(worklistCsv(languageOf(request), view));
  }
}
