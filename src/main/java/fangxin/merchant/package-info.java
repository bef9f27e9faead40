/** Merchants, their premises, and the accounts that act for them. */
package fangxin.merchant;
