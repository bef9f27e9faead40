package fangxin.supervision.renewal;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Stored notification of a holder that it can renew a title (续期通知), once for each last day, and its reminder. */
@Entity
@Table(name = "renewal_offer")
public class RenewalOffer {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 19)
    private String title;

    @NotNull
    private LocalDate lastDay;

    @NotNull
    private Instant offeredAt;

    private Instant remindedAt;

    protected RenewalOffer() {}

    RenewalOffer(String title, LocalDate lastDay, Instant offeredAt) {
        this.id = UUID.randomUUID().toString();
        this.title = title;
        this.lastDay = lastDay;
        this.offeredAt = offeredAt;
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    boolean isReminded() {
        return remindedAt != null;
    }

    String title() {
        return title;
    }

    LocalDate lastDay() {
        return lastDay;
    }
}
