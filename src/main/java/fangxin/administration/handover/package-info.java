/** Handing over an officer's work, and signing chains. */
package fangxin.administration.handover;
