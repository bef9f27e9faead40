package fangxin.naming.title;

import java.util.Optional;

/**
 * Port through which titles learn that a later feature follows the open reminder or rectification: it is then ended
 * there alone, with the proof that is asked for there.
 */
public interface MeasureFollowing {
    /** Number of the proceeding that follows the open measure of a title; empty where none does. */
    Optional<String> follower(Title title);
}
