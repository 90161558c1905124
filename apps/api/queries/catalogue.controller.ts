import { Controller, Get, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { permittedRole } from '#access';
import type { Catalogue } from '#programmes';
import { Foundation } from '#use-cases/foundation';
import { Problems, ReadingHeaders } from '../documented.ts';
import { askerOf } from '../sign-in/signed-in-of.ts';
import { catalogueSchema } from './list-schemas.ts';

/** The catalogue as it is: programme versions, legal rules and instruments, every figure with its source. */
@ApiTags('lists')
@Controller('programmes')
export class CatalogueController {
  constructor(private readonly foundation: Foundation) {}

  @Get()
  @ApiOperation({ operationId: 'ReadCatalogue', summary: 'The catalogue, every figure with its source' })
  @ApiOkResponse({ schema: catalogueSchema })
  @ReadingHeaders()
  @Problems()
  catalogue(@Req() request: FastifyRequest): Catalogue {
    permittedRole(askerOf(request), 'ReadCatalogue');
    return this.foundation.ports.catalogue;
  }
}
