/**
 * Values and exceptions that every feature uses: texts in two languages, refused rules, unknown things, errors by
 * field.
 */
package fangxin.common;
