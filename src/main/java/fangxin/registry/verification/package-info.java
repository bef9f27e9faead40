/** Public verification of a certificate or plaque number. */
package fangxin.registry.verification;
