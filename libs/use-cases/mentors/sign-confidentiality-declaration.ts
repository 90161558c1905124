import { Version } from '../fields.ts';
import { mentorEndpoint, OnADay } from '../mentor-endpoint.ts';

class SignConfidentialityDeclaration extends OnADay {
  @Version({ label: { da: 'Erklæringens version', en: 'Version of the declaration' } })
  version!: string;
}

export const signConfidentialityDeclaration = mentorEndpoint(
  'SignConfidentialityDeclaration',
  SignConfidentialityDeclaration,
  'The mentor signs the confidentiality declaration',
);
