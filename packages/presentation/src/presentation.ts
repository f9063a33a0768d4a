// Front door: the look and the words of the interface. Style sheets import `@followthrough/presentation/tokens.css`.
export { type Colour, colours, grounds, partyColour, type Theme, themes } from './colours.ts';
export { contrastRatio } from './contrast.ts';
export {
  formatAgo,
  formatDate,
  formatList,
  formatMoment,
  formatNumber,
  formatPercent,
  formatProbability,
  formatShare,
} from './format.ts';
export {
  chooseLanguage,
  type InterfaceLanguage,
  interfaceLanguageCodes,
  interfaceLanguages,
} from './interface-languages.ts';
export type { Message, Messages, Say, TranslationOf } from './message-types.ts';
export { type MessageKey, speak, speakers } from './messages.ts';
export {
  bilingualFrom,
  families,
  grid,
  measure,
  motion,
  patience,
  radius,
  ratingMarks,
  shadows,
  steps,
  typeSizes,
} from './tokens.ts';
export { cssColour, tokensCss } from './tokens-css.ts';
