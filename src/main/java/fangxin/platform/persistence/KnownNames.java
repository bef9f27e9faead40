package fangxin.platform.persistence;

import fangxin.common.LocalizedText;
import java.util.List;

/** Names in both languages that a stored sentence of the system may contain; read from memory, without the database. */
public interface KnownNames {
    List<LocalizedText> names();
}
