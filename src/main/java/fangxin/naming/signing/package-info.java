/** Official documents in the signing chain: drafting, review, signing. */
package fangxin.naming.signing;
