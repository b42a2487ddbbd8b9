<?php
/**
 * WordPress and WooCommerce: in the functions.php of a child theme, or as a file in wp-content/mu-plugins/.
 * The files of dist/ and the public policy stand in wp-content/consent/. The attributes keep plugins that delay, join or
 * move scripts from this one: it must run before what waits for it.
 */
add_action('wp_head', function () {
    $at = content_url('consent');
    ?>
<link rel="preload" href="<?php echo esc_url($at . '/policy.public.json'); ?>" as="fetch" crossorigin>
<script type="module" src="<?php echo esc_url($at . '/auto.js'); ?>" data-no-optimize="1" data-no-defer="1" data-cfasync="false"></script>
    <?php
}, 1);

add_action('wp_body_open', function () {
    $at = content_url('consent');
    ?>
<consent-panel policy="<?php echo esc_url($at . '/policy.public.json'); ?>"></consent-panel>
    <?php
}, 1);
