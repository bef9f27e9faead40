/** Bans on a new application after a revocation, and proposals of such bans at the same premises. */
package fangxin.supervision.reentry;
