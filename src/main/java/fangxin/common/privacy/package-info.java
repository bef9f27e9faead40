/** Personal data in free text (自由文本中的个人信息): where it stands, of which kind it is, and the text with it masked. */
package fangxin.common.privacy;
