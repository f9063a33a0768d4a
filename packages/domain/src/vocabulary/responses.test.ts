import { describe, expect, it } from 'vitest';
import { findResponse, responseScale } from './responses.ts';

describe('findResponse', () => {
  it.each([
    ['accepted', 'accepted'],
    ['Accepted', 'accepted'],
    ['- Supported', 'accepted'],
    ['SUPPORTED', 'accepted'],
    ['Noted', 'noted'],
    ['Not Supported', 'noted'],
    ['Rejected', 'noted'],
    ['No response', 'noted'],
    ['General response', 'noted'],
    ['Supported/Noted', 'partly'],
    ['- Supported / Noted', 'partly'],
    ['Partially accepted', 'partly'],
    ['Pending', 'pending'],
    ['Хүлээн зөвшөөрсөн', 'accepted'],
    ['Анхааралдаа авсан', 'noted'],
  ])('%j is %s', (text, response) => {
    expect(findResponse(text)?.response).toBe(response);
  });

  it.each(['', 'maybe', 'implemented', 'accepted or noted'])('%j is no response', (text) => {
    expect(findResponse(text)).toBeUndefined();
  });

  it('keeps the State’s claim apart from its acceptance', () => {
    expect(findResponse('Accepted – already implemented or in process of implementation')).toMatchObject({
      response: 'accepted',
      claim: 'implemented or ongoing',
    });
    expect(findResponse('Accepted')?.claim).toBeUndefined();
  });

  it('says why a word that is not noted counts as noted', () => {
    expect(findResponse('Rejected')?.why).toBe('a State cannot reject a recommendation');
  });
});

it('reads every id and label of the scale back', () => {
  for (const { id, label } of responseScale.items) {
    for (const text of [id, label.en, label.mn]) expect(findResponse(text)?.response, text).toBe(id);
  }
});
