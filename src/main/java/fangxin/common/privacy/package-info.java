/** Personal data in free text (自由文本中的个人信息): its position and kind, and the masked text. */
package fangxin.common.privacy;
