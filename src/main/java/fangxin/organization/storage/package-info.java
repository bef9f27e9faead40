/** Stored files: receiving, checking, handing out. */
package fangxin.organization.storage;
