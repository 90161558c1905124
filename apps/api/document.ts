import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The API's document, OpenAPI 3.1, made from the controllers themselves. */
const documentOf = (app: NestFastifyApplication): OpenAPIObject =>
  SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Forløb')
      .setDescription(
        'Mentor courses for municipalities and volunteer organisations. Commands carry Idempotency-Key and If-Match; ' +
          'a refusal is problem+json with a stable code and a text in Danish and English.',
      )
      .setVersion('1')
      .addBearerAuth()
      .addSecurityRequirements('bearer')
      .build(),
  );

/** `/openapi.json` and, with everything it needs bundled, the page `/docs`. */
export const serveDocument = (app: NestFastifyApplication): void => {
  SwaggerModule.setup('docs', app, () => documentOf(app), {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: 'Forløb API',
  });
};
