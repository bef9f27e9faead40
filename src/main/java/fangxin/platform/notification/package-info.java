/** The outbox: messages to people, written with their cause and sent afterwards. */
package fangxin.platform.notification;
