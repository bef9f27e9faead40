package fangxin.merchant;

import fangxin.organization.identity.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Source of the licences that merchants have uploaded. */
public interface LicencePictures {
    /** File of a licence; {@code picture}: an image, which a page can show, and not a PDF. */
    record LicencePicture(String file, String name, boolean picture) {}

    /** Licences of some merchants that the reader can open, newest first, by merchant; one without any is left out. */
    Map<String, List<LicencePicture>> of(Collection<String> merchants, Actor reader);
}
