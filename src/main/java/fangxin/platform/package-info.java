/** What runs the application and knows no rule of the programme. */
package fangxin.platform;
