import { Injectable, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { problem } from './problems/problem.ts';

/** What is no id is nothing that could be found. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    if (!isUUID(id)) throw problem('NOT_FOUND');
    return id.toLowerCase();
  }
}
