import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';

/** Marks what people see in a browser, for the guard and the filter. */
export const pageMark = Symbol('page');

/** A controller of pages: a session's cookie opens it, problems are answered as pages, and the API's document leaves it out. */
export const Page = () => applyDecorators(SetMetadata(pageMark, true), ApiExcludeController());
