package fangxin.merchant;

import fangxin.organization.identity.Actor;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Interface that supplies the licences which merchants have uploaded, as far as the reader can open them; the
 * applications, which store the files, implement it.
 */
public interface LicencePictures {
    /** File of a licence; {@code picture}: an image, which a page can show, and not a PDF. */
    record LicencePicture(@NotNull String file, @NotNull String name, boolean picture) {}

    /** Licences of some merchants that the reader can open, newest first, by merchant; one without any is left out. */
    Map<String, List<LicencePicture>> of(Collection<String> merchants, Actor reader);
}
