/** Database connections, migrations, transactions, idempotency keys, number series, state of the database. */
package fangxin.platform.persistence;
