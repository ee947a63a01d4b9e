package org.elasticsearch.node;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.plugins.ClassPathPlugins;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.plugins.PluginsLoader;
import org.elasticsearch.plugins.PluginsService;

/**
 * A node whose plugins are classes of the class path, where Elasticsearch's own start looks for plugin directories.
 * It is in this package because the constructor for that is open to it alone.
 */
public final class ClassPathNode extends Node {

    /**
     * @param settings must give {@code path.home}
     * @param config the directory of the configuration; may be empty
     * @param plugins created beforehand, in the order in which they are asked
     */
    public ClassPathNode(Settings settings, Path config, List<Plugin> plugins) {
        super(NodeConstruction.prepareConstruction(
                InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), config, () -> "protokoll"),
                null,
                new NodeServiceProvider() {
                    @Override
                    PluginsService newPluginService(Environment environment, PluginsLoader loader) {
                        return new ClassPathPlugins(environment, plugins);
                    }
                },
                true));
    }
}
