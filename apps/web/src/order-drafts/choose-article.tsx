import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ArticlePicker } from '../articles/article-picker';
import { ActionButton } from '../parts/action-button';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { formatDecimal } from '../texts/format';
import type { DraftLine } from './draft';
import { DraftFailure } from './draft-failure';
import { draftTexts } from './draft-texts';

interface Props {
  line: DraftLine;
  choose: (articleId: string) => Promise<void>;
  close: () => void;
}

/** Our article for what the customer wrote, chosen by a person. */
export function ChooseArticle({ line, choose, close }: Props) {
  const t = useTexts(draftTexts);
  const common = useTexts(commonTexts);
  const [articleId, setArticleId] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const save = async () => {
    if (!articleId) return;
    await choose(articleId);
    close();
  };
  return (
    <Modal opened onClose={close} title={t('articleFor', { line: line.lineNumber })}>
      <Stack>
        <Text size="sm">
          <strong>{line.articleNumber}</strong> {line.description}
          <br />
          {`${formatDecimal(line.quantity)} ${line.unit}`}
        </Text>
        <ArticlePicker
          label={t('article')}
          description={t('articleHint')}
          value={articleId}
          onChange={setArticleId}
          data-autofocus
        />
        <DraftFailure failure={failure} done={close} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {common('cancel')}
          </Button>
          <ActionButton
            label={t('chooseThis')}
            disabled={!articleId || articleId === line.articleId}
            act={save}
            onFailure={setFailure}
          />
        </Group>
      </Stack>
    </Modal>
  );
}
