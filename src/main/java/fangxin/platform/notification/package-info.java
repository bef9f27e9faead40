/** Outbox of notifications, which are stored in the transaction that causes them and sent after its commit. */
package fangxin.platform.notification;
