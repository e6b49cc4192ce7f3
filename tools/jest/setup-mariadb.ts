const url = process.env.TEST_MARIADB_URL;
if (!url) throw new Error('Run `npm test`: it starts the MariaDB server that these tests need.');
process.env.TEST_DATABASE = url;
