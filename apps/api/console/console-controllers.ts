import type { Type } from '@nestjs/common';
import { LanguageController } from './language/language.controller.ts';
import { WorklistPageController } from './pages/worklist/worklist.controller.tsx';

/** Everything that people see in a browser. */
export const consoleControllers: Type[] = [LanguageController, WorklistPageController];
