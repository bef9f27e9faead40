package fangxin.platform.persistence;

import fangxin.common.LocalizedText;
import java.util.List;

/**
 * Interface by which a feature supplies, from memory, names in both languages that stored sentences of the system may
 * contain, so that pages can translate them.
 */
public interface KnownNames {
    List<LocalizedText> names();
}
