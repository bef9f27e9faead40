package fangxin.platform.http;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;

/**
 * CDI extension that installs the {@link HostValve}: the first code of the application that the container calls,
 * seconds before the first listener.
 */
public class HostValveExtension implements Extension {
    void install(@Observes BeforeBeanDiscovery discovery) {
        HostValve.installed();
    }
}
