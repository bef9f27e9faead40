/** Terms of a city for the holders of titles as data: yearly self-report (年度自查) and renewal (续期). */
package fangxin.supervision.holderterms;
