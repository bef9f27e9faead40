/** Bans on a new application after a revocation or downgrade, and proposals of such bans at the same premises. */
package fangxin.supervision.reentry;
