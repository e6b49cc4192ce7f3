import { UserSession } from '../accounts/user-session.entity';
import { UserAccount } from '../accounts/user.entity';
import { AuditEntry } from '../audit/audit-entry.entity';
import { ExtensionState } from '../extensions/extension-state.entity';
import { IntegrationLogEntry } from '../integration-log/integration-log-entry.entity';
import { ScheduledJob } from '../jobs/scheduled-job.entity';
import { Setting } from '../settings/setting.entity';
import { ApiToken } from '../tokens/api-token.entity';

export const platformEntities = [
  ApiToken,
  AuditEntry,
  ExtensionState,
  IntegrationLogEntry,
  ScheduledJob,
  Setting,
  UserAccount,
  UserSession,
];
