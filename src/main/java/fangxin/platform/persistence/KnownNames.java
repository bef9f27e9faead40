package fangxin.platform.persistence;

import fangxin.common.LocalizedText;
import java.util.List;

/** Source of names in both languages that stored messages of the system may contain; it answers from memory. */
public interface KnownNames {
    List<LocalizedText> names();
}
