/** What Faces pages share: functions, error handling, tags. */
package fangxin.platform.ui;
