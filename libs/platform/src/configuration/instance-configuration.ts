import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

export type InstanceKind = 'buyer' | 'supplier';

/** Everything an instance is told from outside. Read once at start; nothing else looks at the environment. */
export class InstanceConfiguration {
  @IsIn(['buyer', 'supplier'])
  kind: InstanceKind;

  /** `sqlite:` with a path, `mysql://` or `mariadb://`; the scheme picks the driver. */
  @Matches(/^(sqlite:.+|mysql:\/\/.+|mariadb:\/\/.+)$/, {
    message: 'DATABASE_URL must begin with sqlite:, mysql:// or mariadb://',
  })
  databaseUrl: string;

  @IsString()
  dataDir: string;

  @IsString()
  host: string;

  @IsInt()
  @Min(0)
  @Max(65535)
  port: number;

  /** The address that people and partners use; it appears in error links. */
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  publicUrl: string;

  /** Which proxies may say who the client is: `true`, `false` or a list of addresses. */
  @IsOptional()
  trustProxy: boolean | string;

  /** `id:base64,id:base64` (32 bytes each); the first key encrypts, all of them decrypt. Absent: a file in `dataDir`. */
  @IsOptional()
  @IsString()
  keyRing?: string;

  /** Addresses (host names, IPs, CIDR ranges) outside the public internet that partner endpoints may name. */
  @IsArray()
  @IsString({ each: true })
  partnerAllowList: string[];

  @IsIn(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
  logLevel: string;

  /** Used once, for the first administrator; without it a password is generated and printed. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  adminPassword?: string;

  /** Open database connections of this process. */
  @IsInt()
  @Min(2)
  @Max(200)
  poolSize: number;

  /** Sample data and sample log-ins: set by `npm start` only. */
  @IsBoolean()
  demo: boolean;
}
