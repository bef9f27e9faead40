package fangxin.evidence;

import fangxin.identity.Actor;
import java.util.Optional;

/** A feature's word on who may open the files it owns; empty when a file is not its own. */
public interface FileDoor {
    Optional<Boolean> mayRead(StoredFile file, Actor actor);
}
