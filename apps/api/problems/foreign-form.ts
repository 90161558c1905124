import { Problem } from './problem.ts';

/** A form that did not stand on a page of ours: somebody may be trying to act in another's name. */
export const foreignForm = (): Problem =>
  new Problem(403, 'FOREIGN_FORM', {
    da: 'Formularen blev ikke sendt fra en af vores egne sider, så intet er gjort. Åbn siden her i systemet, og send den derfra.',
    en: 'The form was not sent from one of our own pages, so nothing was done. Open the page here in the system and send it from there.',
  });
