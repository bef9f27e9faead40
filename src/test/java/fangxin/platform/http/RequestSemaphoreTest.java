package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestSemaphoreTest {
    @Test
    void oneAddressCannotHoldAllPermitsAndAReturnedOneIsGivenAgain() {
        RequestSemaphore permits = new RequestSemaphore(2, 3);

        assertThat(permits.enter("192.0.2.1")).isEmpty();
        assertThat(permits.enter("192.0.2.1")).isEmpty();
        assertThat(permits.enter("192.0.2.1")).hasValue(429);
        assertThat(permits.enter("192.0.2.2")).isEmpty();
        assertThat(permits.enter("192.0.2.3")).hasValue(503);
        permits.leave("192.0.2.1");
        assertThat(permits.enter("192.0.2.3")).isEmpty();
    }
}
