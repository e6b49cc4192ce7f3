import { useTexts } from '../texts/define-texts';
import { deviationOf } from './deviation';
import type { Draft } from './draft';
import { draftTexts } from './draft-texts';
import { useDeviationText } from './price-deviation';
import { placeWarnings, warningText } from './warnings';

/** Everything that a person should have looked at, each with its line. A price is told once, as it differs now. */
export function useDeviationList(draft: Draft): string[] {
  const t = useTexts(draftTexts);
  const textOfDeviation = useDeviationText(draft.currency);
  const { ofDraft, ofLine } = placeWarnings(draft);
  const ofLines = draft.lines.flatMap((line, index) => {
    const warnings = ofLine(index);
    const deviation = deviationOf(line, warnings);
    const isChosen = line.reason.code === 'article-chosen';
    const told = [
      ...(deviation.kind === 'above' || deviation.kind === 'below'
        ? [t('priceIs', { what: textOfDeviation(deviation) })]
        : []),
      ...warnings
        .filter(({ code }) => code !== 'price-differs')
        .map((warning) =>
          isChosen ? t('whenItCame', { what: warningText(warning) }) : warningText(warning),
        ),
    ];
    return told.map((what) => t('lineDeviation', { line: line.lineNumber, what }));
  });
  return [...ofDraft.map(warningText), ...ofLines];
}
