package fangxin.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The person at work: an account with the posts it holds today, its own and those it deputises for.
 *
 * @param archive the same roles at bodies that were merged into those of the posts: what is over there may be read
 */
public record Actor(String account, String name, List<Post> posts, List<Post> archive) {
    public Actor(String account, String name, List<Post> posts) {
        this(account, name, posts, List.of());
    }

    /** This person as a reader of what is over at bodies that are no more. */
    public Actor reader() {
        return new Actor(account, name, archive);
    }

    /**
     * A role somewhere: at an organ, or for a merchant where the role is MERCHANT.
     *
     * @param at        code of the organ, or id of the merchant
     * @param deputyFor account of the colleague deputised for, or null
     */
    public record Post(Role role, String at, String deputyFor) { }

    public boolean holds(Role role) {
        return posts.stream().anyMatch(post -> post.role() == role);
    }

    public boolean holds(Role role, String at) {
        return post(role, at).isPresent();
    }

    /** The post by which this person may act so; an own post comes before a deputy's. */
    public Optional<Post> post(Role role, String at) {
        return posts.stream().filter(post -> post.role() == role && post.at().equals(at))
                .min((one, other) -> Boolean.compare(one.deputyFor() != null, other.deputyFor() != null));
    }

    /** Where this person holds a role. */
    public Stream<String> placesAs(Role role) {
        return posts.stream().filter(post -> post.role() == role).map(Post::at).distinct();
    }
}
