/** Merchants, their premises, and who speaks for them. */
package fangxin.merchant;
