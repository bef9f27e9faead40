package fangxin.complaint.station;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Stored person of the staff of a station or ODR firm (服务站人员): name, post, and phone, which only the staff reads in
 * clear.
 */
@Entity
@Table(name = "station_member")
public class StationMember {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "station")
    private Station station;

    @NotNull
    @Length(max = 60)
    private String name;

    @NotNull
    @Length(max = 60)
    private String post;

    @NotNull
    @Length(max = 40)
    private String phone;

    protected StationMember() {}

    StationMember(Station station, StationMemberInput input) {
        this.id = UUID.randomUUID().toString();
        this.station = station;
        this.name = input.name();
        this.post = input.post();
        this.phone = input.phone();
    }

    /** Returns whether the member is the person of an input. */
    boolean is(StationMemberInput input) {
        return name.equals(input.name()) && post.equals(input.post()) && phone.equals(input.phone());
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String post() {
        return post;
    }

    String phone() {
        return phone;
    }
}
