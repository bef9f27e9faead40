/** Supervision of titles after they were conferred (监督): triggers, proceedings that hear the holder, bans on re-entry. */
package fangxin.supervision;
