package fangxin.complaint.consumermessage;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Service boundary by which anyone reads the published opinions on a unit, masked, with the statements of the shop.
 */
@Stateless
@PermitAll
public class PublicOpinionService {
    /**
     * Opinion as it is published, masked.
     *
     * @param statement of the shop, or null
     */
    public record PublishedOpinion(@NotNull LocalDate on, String words, String statement) implements Serializable {}

    private static final int MOST = 20;

    @Inject
    ConsumerMessageRepository messages;

    /**
     * Returns the newest published opinions on a unit. Their words were masked when they were published and are masked
     * again as they are read, so that corrections of the detector apply to old opinions.
     */
    public List<PublishedOpinion> ofUnit(String number) {
        return messages.published(number, MOST).stream()
                .map(message -> new PublishedOpinion(
                        message.publishedOn(),
                        MessagePrivacy.maskPublished(message, message.publicWords()),
                        MessagePrivacy.maskPublished(message, message.publicAnswer())))
                .toList();
    }
}
